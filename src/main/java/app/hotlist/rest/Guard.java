package app.hotlist.rest;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets only those in who have the token and are no page in a browser.
///
/// @param token what they must show
record Guard(AccessToken token) {

    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1");

    /// What browsers say of a request that the user made, not a page.
    private static final Set<String> OWN_FETCHES = Set.of("none", "same-origin");

    /// Checks who asks.
    ///
    /// @throws app.hotlist.base.UserException if nobody may ask so
    void check(Headers headers) {
        if (!isOwnHost(headers.getFirst("Host"))) {
            throw RequestProblem.OTHER_HOST.with();
        }
        @Nullable String fetch = headers.getFirst("Sec-Fetch-Site");
        if (headers.containsKey("Origin") || (fetch != null && !OWN_FETCHES.contains(fetch))) {
            throw RequestProblem.OTHER_SITE.with();
        }
        if (!token.isIn(headers.getFirst("Authorization"))) {
            throw RequestProblem.NO_TOKEN.with();
        }
    }

    /// Another name that leads here was made by somebody who wants to look like us. Ports may differ: of a tunnel.
    private static boolean isOwnHost(@Nullable String host) {
        return host != null && OWN_HOSTS.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
    }
}
