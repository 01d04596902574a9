package app.hotlist.rest;

/// How much the service takes upon itself.
///
/// @param bodyBytes of one request
/// @param bufferedBytes of all requests that have arrived and are not answered yet
/// @param leads of one request
/// @param atOnce requests that are worked on at the same time
public record Limits(int bodyBytes, int bufferedBytes, int leads, int atOnce) {

    /// Enough for a batch of 10,000 leads, or for many small ones at once.
    public static final Limits USUAL = new Limits(16 << 20, 64 << 20, 10_000, 64);

    public Limits {
        if (bodyBytes < 1 || bufferedBytes < bodyBytes || leads < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "%d of %d bytes, %d leads, %d at once".formatted(bodyBytes, bufferedBytes, leads, atOnce));
        }
    }
}
