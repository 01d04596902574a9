package app.hotlist.tour;

import java.nio.file.Path;

public final class Peek {
    public static void main(String[] args) {
        Camera camera = Camera.start(Path.of("/tmp/hl/w/peek-compare"));
        try {
            camera.press("#sampleButton");
            camera.await();
            if (camera.node("#coachSkip") instanceof javafx.scene.control.Button b) {
                camera.call(() -> {
                    b.fire();
                    return null;
                });
            }
            camera.press("#rail-train");
            camera.await();
            camera.press("#trainButton");
            camera.await();
            camera.press("#compareButton");
            camera.await();
            camera.clearNotices();
            camera.shot("compare", false, 1280, 800);
            camera.shot("compare", false, 1920, 1080);
            camera.shot("compare-whole", true, 1280, 1900);
            camera.press(".driver-name");
            camera.await();
            camera.shot("compare-effect", false, 1280, 1900);
            camera.zoomed("compare-150", 150);
            camera.press("#chooseButton");
            camera.shot("compare-busy", false, 1280, 800);
            camera.await();
            camera.press("#rail-decide");
            camera.await();
            camera.clearNotices();
            camera.shot("decide", false, 1280, 800);
            camera.shot("decide", false, 1920, 1080);
            camera.shot("decide", true, 1440, 900);
            camera.zoomed("decide-150", 150);
        } finally {
            camera.stop();
        }
    }
}
