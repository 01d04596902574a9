package app.hotlist.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What can be wrong with any file, whatever is in it.
public enum FileProblem implements ProblemKind {
    /// Details: file.
    NOT_FOUND,
    /// Details: file.
    IS_A_FOLDER,
    /// Details: file.
    NO_ACCESS,
    /// Details: file, the system's message.
    NOT_READ,
    /// Details: file, the system's message.
    NOT_WRITTEN,
    /// Details: file, free space in megabytes.
    DISK_FULL,
    /// Details: file.
    READ_ONLY,
    /// Details: file, the folder that is gone.
    FOLDER_GONE,
    /// Details: where the JSON came from, what is wrong with it.
    UNFIT_JSON,
    /// Details: where the JSON came from; the most megabytes, levels, and characters of a value that are read.
    OVERSIZED_JSON;

    @Override
    public String area() {
        return "file";
    }

    /// The problem behind a failed reading of a file.
    public static UserException reading(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> NOT_FOUND.with(file);
            case AccessDeniedException _ -> NO_ACCESS.with(file);
            default -> NOT_READ.with(file, said(failure));
        };
    }

    /// The problem behind a failed writing of a file.
    public static UserException writing(Path file, IOException failure) {
        Disk disk = Disk.of(file);
        if (disk.isFull(failure)) {
            return DISK_FULL.with(file, disk.freeMegabytes());
        }
        return switch (failure) {
            case NoSuchFileException _ -> absent(file);
            case AccessDeniedException _ -> NO_ACCESS.with(file);
            default -> disk.isReadOnly() ? READ_ONLY.with(file) : NOT_WRITTEN.with(file, said(failure));
        };
    }

    /// The same failed writing, which from now on knows whether the disk was full: to be asked before anything half
    /// written is deleted, which makes room again.
    public static IOException noticed(Path file, IOException failure) {
        return Disk.of(file).noticed(failure);
    }

    private static UserException absent(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder) ? NOT_FOUND.with(file) : gone(file);
    }

    /// The problem of a file or folder in a folder that is gone, as its drive may be; the outermost one is named.
    public static UserException gone(Path file) {
        Path gone = file.toAbsolutePath();
        for (Path outer = gone; outer != null && Files.notExists(outer); outer = outer.getParent()) {
            gone = outer;
        }
        return FOLDER_GONE.with(file, gone);
    }

    private static String said(IOException failure) {
        return String.valueOf(failure.getMessage());
    }
}
