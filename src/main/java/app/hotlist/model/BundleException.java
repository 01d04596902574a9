package app.hotlist.model;

import app.hotlist.base.UserException;
import java.nio.file.Path;
import java.util.Arrays;

/// What is wrong with a bundle's bytes, found where the file's name is not known.
final class BundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BundleProblem kind;
    private final transient Object[] details;

    private BundleException(BundleProblem kind, Object... details) {
        super(kind + " " + Arrays.toString(details));
        this.kind = kind;
        this.details = details;
    }

    static BundleException notAModel() {
        return new BundleException(BundleProblem.NOT_A_MODEL);
    }

    static BundleException damaged(String detail) {
        return new BundleException(BundleProblem.DAMAGED, detail);
    }

    static BundleException untrusted(String detail) {
        return new BundleException(BundleProblem.UNTRUSTED, detail);
    }

    static BundleException tooNew(int format, int newestKnown) {
        return new BundleException(BundleProblem.TOO_NEW, format, newestKnown);
    }

    static BundleException otherChances(SelfCheck check) {
        return new BundleException(
                BundleProblem.OTHER_CHANCES,
                check.row(),
                Double.toString(check.saved()),
                Double.toString(check.now()),
                Double.toString(check.gap()));
    }

    /// The same with the name of the file.
    UserException in(Path file) {
        Object[] all = new Object[details.length + 1];
        all[0] = file;
        System.arraycopy(details, 0, all, 1, details.length);
        return kind.with(all);
    }
}
