package app.hotlist.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Which versions of Hotlist and of what it learns with are at work.
final class Versions {

    private Versions() {}

    /// One line each, such as "XGBoost 3.0.4"; Java and the kind of computer last.
    static List<String> present() {
        try (InputStream file = Versions.class.getResourceAsStream("/app/hotlist/versions.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.concat(
                            text.lines(),
                            Stream.of(
                                    "Java " + Runtime.version(),
                                    System.getProperty("os.name") + " " + System.getProperty("os.arch")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
