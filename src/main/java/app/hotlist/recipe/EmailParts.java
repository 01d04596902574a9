package app.hotlist.recipe;

import app.hotlist.table.CategoryColumn;
import app.hotlist.table.Column;
import app.hotlist.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the domain out of e-mail addresses, and says with 1 and 0 whether anybody can have a mailbox there.
///
/// Both are missing where there is no address. It learns nothing, so it is its own fitted form.
public record EmailParts(List<String> columns) implements BlindStep, FittedStep {

    /// Where anybody can have a mailbox; `yahoo` stands for `yahoo.com`, `yahoo.co.uk` and so on.
    private static final Set<String> FREE_MAILERS = Set.of(
            "gmail",
            "googlemail",
            "yahoo",
            "ymail",
            "hotmail",
            "outlook",
            "live",
            "msn",
            "icloud",
            "aol",
            "gmx",
            "web",
            "t-online",
            "freenet",
            "mail",
            "proton",
            "protonmail",
            "pm",
            "zoho",
            "yandex",
            "qq",
            "163",
            "126",
            "sina",
            "rediffmail",
            "orange",
            "wanadoo",
            "free",
            "laposte",
            "libero",
            "virgilio",
            "uol",
            "bol",
            "terra",
            "seznam",
            "wp",
            "o2",
            "onet",
            "interia",
            "comcast",
            "verizon",
            "att",
            "btinternet",
            "sky");

    public EmailParts {
        columns = StepColumns.distinct(columns);
    }

    private static String domainName(String column) {
        return column + " domain";
    }

    private static String freeName(String column) {
        return column + " is a free mailbox";
    }

    /// What follows the at sign, in lower case; `null` if there is none such.
    private static @Nullable String domain(String address) {
        String domain = address.strip().toLowerCase(Locale.ROOT);
        int at = domain.lastIndexOf('@');
        return at > 0 && domain.indexOf('.', at) > at + 1 && !domain.endsWith(".") ? domain.substring(at + 1) : null;
    }

    private static double free(String address) {
        @Nullable String domain = domain(address);
        if (domain == null) {
            return Double.NaN;
        }
        return FREE_MAILERS.contains(domain.substring(0, domain.indexOf('.'))) ? 1 : 0;
    }

    private static CategoryColumn domains(Column addresses) {
        @Nullable String[] domains = new @Nullable String[addresses.size()];
        for (int row = 0; row < domains.length; row++) {
            domains[row] = addresses.isMissing(row) ? null : domain(addresses.text(row));
        }
        return CategoryColumn.of(domainName(addresses.name()), domains);
    }

    @Override
    public Step withColumns(List<String> other) {
        return new EmailParts(other);
    }

    @Override
    public FittedStep fit(Table train) {
        StepColumns.checkTexts(train, this);
        StepColumns.checkMade(train, origins(), this);
        return this;
    }

    @Override
    public Table apply(Table rows) {
        List<Column> made = new ArrayList<>();
        for (String column : columns) {
            made.add(domains(rows.column(column)));
            made.add(TextNumber.numbers(rows.column(column), freeName(column), EmailParts::free));
        }
        return rows.with(made);
    }

    @Override
    public Map<String, String> origins() {
        Map<String, String> origins = new LinkedHashMap<>();
        for (String column : columns) {
            origins.put(domainName(column), column);
            origins.put(freeName(column), column);
        }
        return origins;
    }
}
