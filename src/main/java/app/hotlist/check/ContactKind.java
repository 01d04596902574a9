package app.hotlist.check;

import app.hotlist.table.Column;
import app.hotlist.table.HeaderWords;
import app.hotlist.table.Spelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// By what two rows can be told to mean the same person or company although they are written differently.
public enum ContactKind {
    /// Small letters, no blanks, nothing after a `+` before the `@`; `googlemail.com` is `gmail.com`, whose dots
    /// before the `@` mean nothing.
    EMAIL,
    /// Digits only, without leading zeros; the last nine of them, since country and area may be left out.
    PHONE,
    /// Small letters without accents and punctuation, without words for the legal form such as GmbH, Ltd or Inc.
    COMPANY;

    private static final int SAMPLE = 500;
    private static final int PHONE_DIGITS = 9;
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOT_INSIDE = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Set<String> FIRMS =
            Set.of("company", "companyname", "account", "organisation", "organization", "firm", "firma", "business");

    private static final Set<String> LEGAL = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "llp",
            "lp",
            "ltd",
            "limited",
            "plc",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "ohg",
            "gbr",
            "ug",
            "ev",
            "eg",
            "se",
            "kgaa",
            "haftungsbeschränkt",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "sl",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "aps",
            "pty",
            "pvt",
            "pte",
            "the",
            "and",
            "und");

    /// What a column with contacts holds, by its values and, where those do not tell, by its name.
    static Optional<ContactKind> of(Column column) {
        HeaderWords header = HeaderWords.of(column.name());
        int stride = Math.max(1, column.size() / SAMPLE);
        List<String> some = IntStream.iterate(0, row -> row < column.size(), row -> row + stride)
                .filter(row -> !column.isMissing(row))
                .mapToObj(column::text)
                .toList();
        if (mostly(some, text -> text.indexOf('@') > 0)) {
            return Optional.of(EMAIL);
        }
        if (mostly(
                some,
                text -> !PHONE.key(text).isEmpty() && !LETTER.matcher(text).find())) {
            return Optional.of(PHONE);
        }
        return header.any(FIRMS) ? Optional.of(COMPANY) : Optional.empty();
    }

    private static boolean mostly(List<String> texts, Predicate<String> look) {
        return texts.stream().filter(look).count() * 2 > texts.size();
    }

    /// What all ways of writing have in common; empty if there is nothing to go by.
    public String key(String text) {
        return switch (this) {
            case EMAIL -> email(text);
            case PHONE -> phone(text);
            case COMPANY -> company(text);
        };
    }

    private static String email(String text) {
        String plain = Spelling.key(text).replace(" ", "");
        int at = plain.indexOf('@');
        if (at < 1 || at == plain.length() - 1) {
            return "";
        }
        String domain = plain.substring(at + 1).replace("googlemail.com", "gmail.com");
        int plus = plain.indexOf('+');
        String name = plain.substring(0, plus > 0 && plus < at ? plus : at);
        return (domain.equals("gmail.com") ? name.replace(".", "") : name) + "@" + domain;
    }

    private static String phone(String text) {
        String digits =
                LEADING_ZEROS.matcher(NO_DIGIT.matcher(text).replaceAll("")).replaceAll("");
        return digits.length() < FEWEST_DIGITS ? "" : digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    private static String company(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String joined = DOT_INSIDE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return Stream.of(NO_WORD.split(joined))
                .filter(word -> !word.isEmpty() && !LEGAL.contains(word))
                .collect(Collectors.joining(" "));
    }
}
