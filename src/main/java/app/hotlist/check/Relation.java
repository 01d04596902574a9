package app.hotlist.check;

/// How one value stands to another.
public enum Relation {
    LESS("<"),
    AT_MOST("≤"),
    EQUAL("="),
    DIFFERENT("≠"),
    AT_LEAST("≥"),
    MORE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// Its sign, such as `≥`.
    public String sign() {
        return sign;
    }

    /// Whether it holds, given what a comparison of the two values gave: negative, zero or positive.
    boolean holds(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case EQUAL -> comparison == 0;
            case DIFFERENT -> comparison != 0;
            case AT_LEAST -> comparison >= 0;
            case MORE -> comparison > 0;
        };
    }
}
