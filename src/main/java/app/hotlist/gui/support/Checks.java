package app.hotlist.gui.support;

import app.hotlist.check.Duplicates;
import app.hotlist.check.Keep;
import app.hotlist.check.KnownBefore;
import app.hotlist.check.RuleUse;
import app.hotlist.check.Suspect;
import app.hotlist.table.Table;
import app.hotlist.table.TableProfile;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the user said while checking the leads. A value.
///
/// @param rules what must hold in every row, and what happens to rows that break it
/// @param answers whether suspected columns are known before the first call, by name; only what was answered
/// @param sameId which of several rows with one id are learnt from
/// @param out rows of the file that nothing is learnt from, picked one by one; counted from 0
public record Checks(
        List<RuleUse> rules,
        Map<String, KnownBefore> answers,
        Keep sameId,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<Integer> out) {

    /// Nothing said yet.
    public static final Checks NONE = new Checks(List.of(), Map.of(), Keep.ALL, Set.of());

    public Checks {
        rules = List.copyOf(rules);
        answers = Map.copyOf(answers);
        out = Collections.unmodifiableSet(new TreeSet<>(out));
    }

    /// These checks with other rules.
    public Checks withRules(List<RuleUse> others) {
        return new Checks(others, answers, sameId, out);
    }

    /// These checks with one more rule.
    public Checks plus(RuleUse rule) {
        List<RuleUse> more = new ArrayList<>(rules);
        more.add(rule);
        return withRules(more);
    }

    /// These checks without a rule.
    public Checks minus(RuleUse rule) {
        return withRules(rules.stream().filter(other -> !other.equals(rule)).toList());
    }

    /// These checks with an answer about suspected columns.
    public Checks answering(List<String> columns, KnownBefore answer) {
        Map<String, KnownBefore> more = new HashMap<>(answers);
        columns.forEach(column -> more.put(column, answer));
        return new Checks(rules, more, sameId, out);
    }

    /// The answer about a suspected column: what the user said, else what is proposed.
    public KnownBefore answerTo(Suspect suspect) {
        return answers.getOrDefault(suspect.column(), suspect.proposed());
    }

    /// These checks with another choice among rows of one id.
    public Checks keeping(Keep other) {
        return new Checks(rules, answers, other, out);
    }

    /// These checks where nothing is learnt from that row either; or, if that is so already, where something is again.
    public Checks turning(int row) {
        Set<Integer> others = new TreeSet<>(out);
        if (!others.remove(row)) {
            others.add(row);
        }
        return new Checks(rules, answers, sameId, others);
    }

    /// Of rows with one id those that are to stay, without the rows picked one by one. The rules travel with the
    /// recipe, which applies them itself.
    Table appliedTo(Table whole, TableProfile profile) {
        if (sameId == Keep.ALL && out.isEmpty()) {
            return whole;
        }
        Duplicates duplicates = Duplicates.of(whole, profile);
        int[] kept = duplicates.choose(duplicates.sameId(), sameId, out).kept().toArray();
        return kept.length == whole.rowCount() ? whole : whole.rows(kept);
    }
}
