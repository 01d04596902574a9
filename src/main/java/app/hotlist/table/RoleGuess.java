package app.hotlist.table;

import java.util.Set;

/// Guesses what a column is for, from its name and its values.
final class RoleGuess {

    /// With fewer rows, being different in every row means nothing.
    private static final int ENOUGH = 20;

    /// Rising numbers without a telling name are called an id only in longer tables.
    private static final int ENOUGH_NUMBERS = 50;

    /// How far an id may repeat itself and still be one: some leads are entered twice.
    private static final double ALMOST_UNIQUE = 0.9;

    private static final Set<String> ID =
            Set.of("id", "ids", "uuid", "guid", "key", "number", "no", "nr", "num", "code", "identifier", "index");
    private static final Set<String> OWNER =
            Set.of("owner", "rep", "salesperson", "salesrep", "agent", "assignee", "assigned");
    private static final Set<String> DEAL = Set.of("deal", "contract", "order", "opportunity", "sale", "sales");
    private static final Set<String> WORTH = Set.of("value", "amount", "revenue", "size", "total", "price", "worth");

    private static final Set<String> COMPANY =
            Set.of("company", "companyname", "account", "accountname", "organisation", "organization", "firm");

    /// A column in which so few rows differ from the rest teaches nothing: one in 500.
    private static final int RARELY = 500;

    private RoleGuess() {}

    static ColumnRole of(Column column, Facts facts) {
        HeaderWords header = HeaderWords.of(column.name());
        if (facts.present() == 0 || isNearlyConstant(column, facts)) {
            return ColumnRole.IGNORE;
        }
        if (PersonalData.in(column, facts).isPresent() || isCompany(column, header, facts)) {
            return ColumnRole.CONTACT;
        }
        if (column.type() == ColumnType.NUMBER && isWorth(header)) {
            return ColumnRole.VALUE;
        }
        if (isId(column, header, facts)) {
            return ColumnRole.ID;
        }
        return switch (column) {
            case DateColumn _ -> ColumnRole.DATE;
            case NumberColumn _ -> ColumnRole.FEATURE;
            case CategoryColumn _ when header.any(OWNER) -> ColumnRole.OWNER;
            case CategoryColumn _ ->
                facts.uniqueShare() > 0.5 && facts.present() >= ENOUGH ? ColumnRole.IGNORE : ColumnRole.FEATURE;
            case TextColumn _ -> ColumnRole.IGNORE;
        };
    }

    /// Whether all rows, or all but very few, say the same.
    static boolean isNearlyConstant(Column column, Facts facts) {
        return facts.top()
                .filter(top -> (column.size() - top.rows()) * RARELY < column.size())
                .isPresent();
    }

    private static boolean isId(Column column, HeaderWords header, Facts facts) {
        boolean named = header.any(ID) && !header.words().contains("of");
        boolean almost = facts.uniqueShare() >= ALMOST_UNIQUE && facts.present() >= ENOUGH;
        boolean unique = facts.distinct() == facts.present();
        return switch (column) {
            case NumberColumn numbers ->
                almost
                        && numbers.present().allMatch(value -> value == Math.rint(value))
                        && (named || (unique && facts.present() >= ENOUGH_NUMBERS && isMonotone(numbers)));
            case CategoryColumn _, TextColumn _ -> almost && (named || (unique && isOneWord(column)));
            case DateColumn _ -> false;
        };
    }

    private static boolean isCompany(Column column, HeaderWords header, Facts facts) {
        return column.type() == ColumnType.TEXT && COMPANY.contains(header.joined()) && facts.present() > 0;
    }

    private static boolean isMonotone(NumberColumn numbers) {
        double[] values = numbers.present().toArray();
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < values.length; i++) {
            rises &= values[i] > values[i - 1];
            falls &= values[i] < values[i - 1];
        }
        return rises || falls;
    }

    private static boolean isOneWord(Column column) {
        return ValueSample.of(column)
                        .share(value -> !value.isBlank() && value.strip().indexOf(' ') < 0)
                >= 0.95;
    }

    private static boolean isWorth(HeaderWords header) {
        return header.any(WORTH) && (header.any(DEAL) || header.words().size() == 1);
    }
}
