package app.hotlist.tour;

import app.hotlist.evaluation.Money;
import app.hotlist.gui.support.Session;
import app.hotlist.workspace.Settings;

/// The Decide screen with the answers to all its questions, after a model is chosen.
final class DecideTour {

    private final Camera camera;

    DecideTour(Camera camera) {
        this.camera = camera;
    }

    void walk() {
        camera.press("#rail-decide");
        camera.await();
        camera.clearNotices();
        camera.take("12-decide");
        camera.press("#end-precision");
        camera.press("#chancesButton");
        camera.take("12-decide-chances");
        camera.press("#betterButton");
        camera.take("12-decide-better");
        camera.press("#trustButton");
        camera.take("12-decide-trust");
        camera.press("#moneyButton");
        camera.take("12-decide-money-unknown");
        earn();
        camera.press("#end-profit");
        camera.take("12-decide-money");
        camera.press("#leftOutButton");
        camera.take("12-decide-left-out");
        camera.shot("12-decide-narrow", false, 980, 700); // pop-overs must fit on the headless screen
        camera.press("#ruleButton");
        camera.popover("12-decide-rule");
        camera.press("#approveButton");
        camera.popover("12-decide-approve");
        camera.press("#reachButton");
        camera.contrast("12-decide-contrast");
        camera.zoomed("12-decide-zoomed", 150);
        as(Settings.Role.MANAGER);
        camera.zoomed("12-decide-manager", 115);
        as(Settings.Role.ANALYST);
    }

    private void as(Settings.Role role) {
        camera.call(() -> {
            camera.desk().look().roleProperty().set(role);
            return null;
        });
    }

    private void earn() {
        camera.call(() -> {
            Session session = camera.desk().session();
            session.change(
                    "money",
                    project ->
                            project.withDecision(project.decision().with(new Money(new Money.Worth.Deal(900), 120))));
            return null;
        });
    }
}
