package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// How a registry stands at a moment, told by its history, which grows with every change. Two that differ say that
/// something happened in between.
///
/// @param size of the history, in bytes
/// @param changed when it was last written to
public record RegistryStamp(long size, FileTime changed) {

    /// @throws app.hotlist.base.UserException if there is no such history
    static RegistryStamp of(Path history) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(history, BasicFileAttributes.class);
            return new RegistryStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException failure) {
            throw FileProblem.reading(history, failure);
        }
    }
}
