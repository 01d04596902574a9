package app.hotlist.workspace;

import java.util.Optional;

/// How the scoring service of the window is set. Kept beside the other settings, in a file that only the owner may
/// read: the token is a secret.
///
/// @param on whether it answers while the window is open
/// @param port on this computer
/// @param token that programs must show; empty before the service was switched on for the first time
public record ServiceSettings(boolean on, int port, Optional<String> token) {

    /// Where the service is found, unless somebody chooses otherwise.
    public static final int USUAL_PORT = 8765;

    /// The first port that needs no rights of an administrator.
    public static final int FIRST_PORT = 1024;

    public static final int LAST_PORT = 65_535;

    public ServiceSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /// Off, until the user says otherwise.
    public static ServiceSettings defaults() {
        return new ServiceSettings(false, USUAL_PORT, Optional.empty());
    }

    public ServiceSettings with(boolean turnedOn) {
        return new ServiceSettings(turnedOn, port, token);
    }

    public ServiceSettings withPort(int other) {
        return new ServiceSettings(on, other, token);
    }

    public ServiceSettings withToken(String other) {
        return new ServiceSettings(on, port, Optional.of(other));
    }
}
