package app.hotlist.evaluation;

import java.util.stream.IntStream;

/// Predictions as tests write them: `"+ - +"` for bought, not, bought.
final class Samples {

    private Samples() {}

    /// Leads in rows 0, 1, 2, …
    static Predictions predictions(String outcomes, double... chances) {
        String[] marks = outcomes.isEmpty() ? new String[0] : outcomes.split(" ");
        boolean[] labels = new boolean[marks.length];
        for (int i = 0; i < marks.length; i++) {
            labels[i] = marks[i].equals("+");
        }
        return new Predictions(IntStream.range(0, marks.length).toArray(), labels, chances);
    }

    /// Ten leads, four buyers, with two ties of two:
    /// `.9 + | .8 + - | .7 + | .6 - | .5 - + | .4 - | .3 - | .1 -`
    static Predictions tenLeads() {
        return predictions("- + - + - + - - + -", 0.3, 0.9, 0.8, 0.8, 0.6, 0.7, 0.5, 0.4, 0.5, 0.1);
    }
}
