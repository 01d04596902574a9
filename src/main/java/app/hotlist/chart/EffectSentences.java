package app.hotlist.chart;

import app.hotlist.base.Texts;
import app.hotlist.evaluation.ColumnEffect;
import app.hotlist.evaluation.ColumnEffect.Level;
import app.hotlist.evaluation.ColumnEffect.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a column does to the chance, in one sentence.
public final class EffectSentences {

    /// Chances that lie nearer to each other than this are told as one.
    private static final double SAME = 0.02;

    /// So much of the whole spread the line may go the other way without being said to turn.
    private static final double WOBBLE = 0.12;

    private EffectSentences() {}

    /// "More is better up to 20: from 12 % to 48 %." or "Reference does most (72 %), Fair least (9 %)."
    public static String effect(ColumnEffect effect) {
        if (effect.spread() < SAME) {
            return Texts.get("chart.effect.nothing", 100 * effect.spread());
        }
        return switch (effect) {
            case ColumnEffect.OfLevels levels -> ofLevels(levels.levels());
            case ColumnEffect.OfNumbers numbers -> ofNumbers(numbers);
        };
    }

    /// "This lead has 12: 34 % on this line.", or that too few leads have its value.
    public static String mark(ColumnEffect effect, ColumnEffect.Mark mark) {
        String value = switch (mark) {
            case ColumnEffect.Word(String title) -> title;
            case ColumnEffect.At(double at)
            when effect instanceof ColumnEffect.OfNumbers numbers -> EffectCharts.text(numbers, at);
            case ColumnEffect.At(double at) -> Texts.get("chart.table.number", at);
        };
        OptionalDouble chance = effect.chance(mark);
        return chance.isPresent()
                ? Texts.get("chart.effect.this-lead", value, chance.getAsDouble())
                : Texts.get("chart.effect.this-lead.rare", value);
    }

    private static String ofLevels(List<Level> levels) {
        Comparator<Level> byChance = Comparator.comparingDouble(Level::chance);
        Level best = levels.stream().max(byChance).orElseThrow();
        Level worst = levels.stream().min(byChance).orElseThrow();
        return Texts.get("chart.effect.levels", best.title(), best.chance(), worst.title(), worst.chance());
    }

    private static String ofNumbers(ColumnEffect.OfNumbers effect) {
        List<Place> places = effect.places();
        Comparator<Place> byChance = Comparator.comparingDouble(Place::chance);
        int best = places.indexOf(places.stream().max(byChance).orElseThrow());
        int worst = places.indexOf(places.stream().min(byChance).orElseThrow());
        double spread = places.get(best).chance() - places.get(worst).chance();
        if (spread < SAME) {
            Level none = effect.notGiven().orElseThrow();
            return Texts.get(
                    "chart.effect.given", none.chance(), places.getFirst().chance());
        }
        double wobble = WOBBLE * spread;
        if (against(places, 1) <= wobble) {
            return oneWay(effect, first(places, places.get(best).chance() - wobble, 1), "more");
        }
        if (against(places, -1) <= wobble) {
            return oneWay(effect, first(places, places.get(worst).chance() + wobble, -1), "less");
        }
        return turning(effect, best, worst);
    }

    /// How far the line goes against a direction at most.
    private static double against(List<Place> places, int direction) {
        double reached = Double.NEGATIVE_INFINITY;
        double most = 0;
        for (Place place : places) {
            reached = Math.max(reached, direction * place.chance());
            most = Math.max(most, reached - direction * place.chance());
        }
        return most;
    }

    /// Where the line first comes so far.
    private static int first(List<Place> places, double chance, int direction) {
        int place = 0;
        while (direction * places.get(place).chance() < direction * chance) {
            place++;
        }
        return place;
    }

    /// @param from where nothing more happens
    /// @param which the better side
    private static String oneWay(ColumnEffect.OfNumbers effect, int from, String which) {
        List<Place> places = effect.places();
        double start = places.getFirst().chance();
        double end = places.getLast().chance();
        String key = "chart.effect." + effect.axis().name().toLowerCase(Locale.ROOT) + "." + which;
        return from < places.size() * 3 / 4
                ? Texts.get(
                        key + ".up-to",
                        EffectCharts.text(effect, places.get(from).at()),
                        start,
                        end)
                : Texts.get(key, start, end);
    }

    private static String turning(ColumnEffect.OfNumbers effect, int best, int worst) {
        Place top = effect.places().get(best);
        Place bottom = effect.places().get(worst);
        return Texts.get(
                "chart.effect.turning",
                EffectCharts.text(effect, top.at()),
                top.chance(),
                EffectCharts.text(effect, bottom.at()),
                bottom.chance());
    }
}
