package app.hotlist.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Values that stand for a blank: `Select`, `N/A`, `unknown`, and 999 where all other numbers are small.
public final class Placeholders {

    /// As [Spelling#key] has them. Not "none" and not "other": both may well be an answer.
    private static final Set<String> WORDS = Set.of(
            "select",
            "select...",
            "select…",
            "- select -",
            "--select--",
            "-- select --",
            "please select",
            "please choose",
            "choose",
            "choose one",
            "select one",
            "n/a",
            "na",
            "n.a.",
            "#n/a",
            "nan",
            "null",
            "nil",
            "unknown",
            "not known",
            "undefined",
            "not available",
            "not provided",
            "not specified",
            "unspecified",
            "missing",
            "blank",
            "(blank)",
            "empty",
            "(empty)",
            "tbd",
            "-",
            "--",
            "?",
            "??",
            ".",
            "---",
            "???",
            "..",
            "...",
            "xxx",
            "not applicable",
            "not set",
            "not known yet",
            "no data",
            "no answer",
            "no value",
            "no information",
            "unassigned",
            "to be determined",
            "choose...",
            "pick one",
            "select a value",
            "- none -",
            "--none--",
            "-none-",
            "<null>",
            "<none>",
            "(null)",
            "(none)",
            "(unknown)",
            "\\n",
            "k.a.",
            "k. a.",
            "unbekannt",
            "keine angabe",
            "nicht bekannt",
            "bitte wählen",
            "inconnu",
            "non renseigné",
            "non spécifié",
            "n.d.",
            "n/d",
            "n.c.",
            "desconocido",
            "sin especificar",
            "sin datos",
            "sconosciuto",
            "onbekend",
            "desconhecido",
            "nieznany",
            "неизвестно",
            "不明",
            "未知");

    private static final double[] NUMBERS = {-1, -9, -99, -999, -9999, -99_999, 999, 9999, 99_999, 999_999, 9_999_999};

    /// A number stands for a blank only if it occurs again and again.
    private static final int OFTEN = 5;

    /// … and if the other numbers stay far below it.
    private static final double FAR = 2;

    private Placeholders() {}

    /// Whether a text is a word that stands for a blank, in whatever case.
    public static boolean isWord(String level) {
        return WORDS.contains(Spelling.key(level));
    }

    /// The numbers that stand for a blank, each as a level with its rows.
    static List<Facts.Top> in(NumberColumn column) {
        double[] sorted = column.present().sorted().toArray();
        List<Facts.Top> found = new ArrayList<>();
        for (double number : NUMBERS) {
            int from = first(sorted, number);
            int to = first(sorted, Math.nextUp(number));
            boolean standsApart = number < 0
                    ? from == 0 && to < sorted.length && sorted[to] >= 0
                    : to == sorted.length && from > 0 && sorted[from - 1] * FAR <= number;
            if (to - from >= OFTEN && standsApart) {
                found.add(new Facts.Top(NumberColumn.text(number), to - from));
            }
        }
        return found;
    }

    /// The place of the first value that is not below the limit.
    private static int first(double[] sorted, double limit) {
        int place = Arrays.binarySearch(sorted, limit);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && sorted[place - 1] == limit) {
            place--;
        }
        return place;
    }
}
