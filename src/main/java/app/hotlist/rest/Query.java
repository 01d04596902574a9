package app.hotlist.rest;

import app.hotlist.scoring.NewLeads.Told;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands behind the question mark of an address.
///
/// @param model to score with; empty for the usual one
record Query(Optional<String> model, Told told) {

    private static final String MODEL = "model";
    private static final String REASONS = "reasons";

    /// @param raw as it was sent; `null` if there is none
    /// @throws app.hotlist.base.UserException if there is an option that we do not know
    static Query of(@Nullable String raw) {
        Optional<String> model = Optional.empty();
        Told told = Told.REASONS;
        for (String option : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = option.split("=", 2);
            String value = parts.length < 2 ? "" : decoded(parts[0], parts[1]);
            switch (parts[0]) {
                case "" -> {}
                case MODEL -> model = Optional.of(value).filter(name -> !name.isBlank());
                case REASONS -> told = told(value);
                default -> throw RequestProblem.UNKNOWN_OPTION.with(parts[0], MODEL + ", " + REASONS);
            }
        }
        return new Query(model, told);
    }

    private static Told told(String value) {
        return switch (value) {
            case "true" -> Told.REASONS;
            case "false" -> Told.NO_REASONS;
            default -> throw RequestProblem.UNFIT_OPTION.with(REASONS, value, "true, false");
        };
    }

    private static String decoded(String option, String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw RequestProblem.UNFIT_OPTION.with(option, value, "%20, %40, …");
        }
    }
}
