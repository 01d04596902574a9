package app.hotlist.gui.support;

import java.util.Optional;

/// Which file leads were read from, so that it can be read again.
///
/// @param path where it was
/// @param sha256 of what was in it; empty where that is not known yet
public record FileReference(String path, Optional<String> sha256) {}
