package app.hotlist.workspace;

import app.hotlist.base.FileProblem;
import app.hotlist.base.UserException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is done with whole folders.
final class Folders {

    private Folders() {}

    /// Makes sure that a folder is still there.
    ///
    /// @throws UserException if it is gone, as the drive may be that it was on
    static void demand(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw FileProblem.gone(folder);
        }
    }

    /// Makes sure that the workspace is still there in which a folder is, or is to be: where its drive was taken away,
    /// nothing must be written into what lies below.
    ///
    /// @throws UserException if it is gone
    static void demandWorkspace(Path folder) {
        Path outer = folder.toAbsolutePath();
        while (!Files.exists(outer.resolve(Workspace.MARK))) {
            Path next = outer.getParent();
            if (next == null) {
                throw FileProblem.gone(folder);
            }
            outer = next;
        }
    }

    /// Fills a folder that is not there yet, whole or not at all.
    ///
    /// @throws UserException as the filling does, which has left nothing behind then
    static void fill(Path folder, Runnable filling) {
        try {
            filling.run();
        } catch (RuntimeException failure) {
            if (Files.exists(folder)) {
                delete(folder);
            }
            throw failure;
        }
    }

    /// The folders inside a folder, sorted; none if it is not there.
    ///
    /// @throws UserException if it cannot be read
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
    }

    /// The size of all files in a folder, in bytes.
    ///
    /// @throws UserException if it cannot be read
    static long size(Path folder) {
        long[] total = {0};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    total[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw FileProblem.reading(folder, failure);
        }
        return total[0];
    }

    /// The size of a file, in bytes.
    ///
    /// @throws UserException if it cannot be read
    static long sizeOfFile(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw FileProblem.reading(file, failure);
        }
    }

    /// Deletes a file, if it is there.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if it cannot be deleted
    static long deleteFile(Path file) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            Files.deleteIfExists(file);
            return size;
        } catch (IOException failure) {
            throw FileProblem.writing(file, failure);
        }
    }

    /// Moves a folder into another one, under a name that is free there.
    ///
    /// @return that name
    /// @throws UserException if it cannot be moved
    static String moved(Path folder, Path to) {
        Path target = Slug.free(to, String.valueOf(folder.getFileName()));
        try {
            Files.createDirectories(to);
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw FileProblem.writing(target, failure);
        }
        return String.valueOf(target.getFileName());
    }

    /// Deletes folders and all that is in them.
    ///
    /// @return the space that this has freed, in bytes
    /// @throws UserException if something in them cannot be deleted
    static long deleteAll(List<Path> folders) {
        long freed = 0;
        for (Path folder : folders) {
            freed += size(folder);
            delete(folder);
        }
        return freed;
    }

    /// Deletes a folder and all that is in it. Links are deleted, not followed.
    ///
    /// @throws UserException if something in it cannot be deleted
    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw FileProblem.writing(folder, failure);
        }
    }
}
