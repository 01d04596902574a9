package app.hotlist.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What a program must show to be answered. Never written to a log.
public final class AccessToken {

    private static final int BYTES = 32;
    private static final int LEAST = 16;
    private static final String SCHEME = "Bearer ";

    private final String text;

    private AccessToken(String text) {
        this.text = text;
    }

    /// A new one, of 256 random bits.
    public static AccessToken random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// One that the user has made; blanks around it are ignored.
    ///
    /// @param source where it comes from, for the problem's words
    /// @throws app.hotlist.base.UserException if it has fewer than 16 characters, or others than a header can hold
    public static AccessToken of(String text, String source) {
        String token = text.strip();
        if (token.length() < LEAST || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw ServiceProblem.UNFIT_TOKEN.with(source, LEAST);
        }
        return new AccessToken(token);
    }

    /// The token itself.
    public String text() {
        return text;
    }

    /// Whether a request shows it. Takes the same time however much of it is right.
    ///
    /// @param authorization the header of that name; `null` if there is none
    boolean isIn(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        bytes(text),
                        bytes(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
