package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.model.Reason;
import app.hotlist.model.ScoredLead;
import app.hotlist.model.Tier;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What to do next with a lead: its tier's template with the lead's own reason filled in.
///
/// `{reason}` stands for the strongest reason, `{column}` and `{value}` for its parts, `{score}` for the score;
/// anything else in braces stays as it is. A template whose reason is missing loses the sentence around it.
final class NextSteps {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");
    private static final Pattern OF_REASON = Pattern.compile("\\{(reason|column|value)}");

    private NextSteps() {}

    /// The templates until the user writes others.
    static Map<Tier, String> usual() {
        Map<Tier, String> steps = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            steps.put(tier, Texts.get("scoring.step." + tier.name().toLowerCase(Locale.ROOT)));
        }
        return steps;
    }

    /// The step for a lead.
    static String of(String template, ScoredLead lead) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        Optional<Reason> best = lead.reasons().stream().findFirst();
        String step = best.isPresent() ? template : withoutReason(template);
        return step.replace("{score}", Long.toString(Math.round(100 * lead.chance())))
                .replace("{reason}", best.map(Reason::text).orElse(""))
                .replace("{column}", best.map(Reason::column).orElse(""))
                .replace("{value}", best.map(Reason::value).orElse(""));
    }

    private static String withoutReason(String template) {
        return SENTENCE_END
                .splitAsStream(template)
                .filter(sentence -> !OF_REASON.matcher(sentence).find())
                .collect(Collectors.joining(" "));
    }
}
