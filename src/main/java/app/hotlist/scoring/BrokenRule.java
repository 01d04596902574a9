package app.hotlist.scoring;

import app.hotlist.base.Texts;
import app.hotlist.check.RuleUse;
import java.util.Optional;

/// A rule of the model's recipe that leads of a file break, or that could not be checked on them.
///
/// @param leads how many leads break it
/// @param unfit why it could not be checked, in a sentence; empty if it could
public record BrokenRule(RuleUse use, long leads, Optional<String> unfit) {

    /// What happened and what became of the leads, in a sentence.
    public String text() {
        String rule = use.rule().text();
        return unfit.map(why -> Texts.get("scoring.rule.unfit", rule, why)).orElseGet(() -> switch (use.breach()) {
            case FLAG -> Texts.get("scoring.rule.flagged", leads, rule);
            case SET_ASIDE -> Texts.get("scoring.rule.set-aside", leads, rule);
            case AS_MISSING -> Texts.get("scoring.rule.as-missing", leads, rule);
        });
    }

    /// What the user can do about it, in a sentence.
    public String fix() {
        return Texts.get(unfit.isPresent() ? "scoring.rule.unfit.fix" : "scoring.rule.fix");
    }
}
