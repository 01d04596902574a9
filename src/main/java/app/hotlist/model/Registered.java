package app.hotlist.model;

/// The place that a model has among the versions of its kind, once it is registered.
///
/// @param name of the list of versions, mostly that of the project
/// @param version from 1
public record Registered(String name, int version) {

    public Registered {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /// The version as everybody writes it, such as "v4".
    public String title() {
        return "v" + version;
    }
}
