package app.hotlist.gui.support;

/// How much space something takes, in words.
public final class Sizes {

    private static final double KILO = 1_000;

    private Sizes() {}

    /// Such as "12 kB", "3.4 MB" or "1.2 GB"; what is less than a kilobyte is one.
    public static String of(long bytes) {
        double kilobytes = bytes / KILO;
        if (bytes == 0 || kilobytes < KILO) {
            return Strings.get("size.kilo", bytes == 0 ? 0 : Math.max(1, Math.round(kilobytes)));
        }
        double megabytes = kilobytes / KILO;
        return megabytes < KILO ? Strings.get("size.mega", megabytes) : Strings.get("size.giga", megabytes / KILO);
    }
}
