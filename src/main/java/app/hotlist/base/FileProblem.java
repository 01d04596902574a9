package app.hotlist.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
    /// Details: where the JSON came from, what is wrong with it.
    UNFIT_JSON;

    @Override
    public String area() {
        return "file";
    }

    /// The problem behind a failed reading of a file.
    public static UserException reading(Path file, IOException failure) {
        return of(NOT_READ, file, failure);
    }

    /// The problem behind a failed writing of a file.
    public static UserException writing(Path file, IOException failure) {
        return of(NOT_WRITTEN, file, failure);
    }

    private static UserException of(FileProblem otherwise, Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> NOT_FOUND.with(file);
            case AccessDeniedException _ -> NO_ACCESS.with(file);
            default -> otherwise.with(file, String.valueOf(failure.getMessage()));
        };
    }
}
