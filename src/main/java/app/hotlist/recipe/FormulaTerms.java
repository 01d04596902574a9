package app.hotlist.recipe;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/// What the operators and functions of a formula do with the numbers of a row; `NaN` is a missing one.
final class FormulaTerms {

    private FormulaTerms() {}

    static IntToDoubleFunction prefix(String operator, IntToDoubleFunction part) {
        return switch (operator) {
            case "-" -> one(part, value -> -value);
            case "+" -> part;
            case "!" -> one(part, value -> truth(value == 0));
            default -> throw new IllegalArgumentException(operator);
        };
    }

    static IntToDoubleFunction infix(String operator, IntToDoubleFunction left, IntToDoubleFunction right) {
        return switch (operator) {
            case "+" -> two(left, right, Double::sum);
            case "-" -> two(left, right, (a, b) -> a - b);
            case "*" -> two(left, right, (a, b) -> a * b);
            case "/" -> two(left, right, (a, b) -> a / b);
            case "%" -> two(left, right, (a, b) -> a % b);
            case "^" -> two(left, right, Math::pow);
            case "<" -> two(left, right, (a, b) -> truth(a < b));
            case "<=" -> two(left, right, (a, b) -> truth(a <= b));
            case ">" -> two(left, right, (a, b) -> truth(a > b));
            case ">=" -> two(left, right, (a, b) -> truth(a >= b));
            case "=", "==" -> two(left, right, (a, b) -> truth(a == b));
            case "!=", "<>" -> two(left, right, (a, b) -> truth(a != b));
            case "&&" -> two(left, right, (a, b) -> truth(a != 0 && b != 0));
            case "||" -> two(left, right, (a, b) -> truth(a != 0 || b != 0));
            default -> throw new IllegalArgumentException(operator);
        };
    }

    static IntToDoubleFunction function(String name, List<IntToDoubleFunction> parts) {
        IntToDoubleFunction first = parts.getFirst();
        return switch (name) {
            case "abs" -> one(first, Math::abs);
            case "ceiling" -> one(first, Math::ceil);
            case "floor" -> one(first, Math::floor);
            case "log" -> one(first, Math::log);
            case "log10" -> one(first, Math::log10);
            case "sqrt" -> one(first, Math::sqrt);
            case "round" -> two(first, parts.get(1), FormulaTerms::rounded);
            case "if" -> choice(first, parts.get(1), parts.get(2));
            case "min" -> row -> values(parts, row).reduce(Double.POSITIVE_INFINITY, Math::min);
            case "max" -> row -> values(parts, row).reduce(Double.NEGATIVE_INFINITY, Math::max);
            case "sum" -> row -> values(parts, row).sum();
            case "average" -> row -> values(parts, row).average().orElse(Double.NaN);
            case "coalesce" ->
                row -> values(parts, row)
                        .filter(value -> !Double.isNaN(value))
                        .findFirst()
                        .orElse(Double.NaN);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DoubleStream values(List<IntToDoubleFunction> parts, int row) {
        return parts.stream().mapToDouble(part -> part.applyAsDouble(row));
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double rounded(double value, double places) {
        double scale = Math.pow(10, places);
        return Math.rint(value * scale) / scale;
    }

    private static IntToDoubleFunction choice(
            IntToDoubleFunction condition, IntToDoubleFunction yes, IntToDoubleFunction no) {
        return row -> {
            double holds = condition.applyAsDouble(row);
            if (Double.isNaN(holds)) {
                return Double.NaN;
            }
            return holds != 0 ? yes.applyAsDouble(row) : no.applyAsDouble(row);
        };
    }

    /// Of a missing number nothing can be said, not even that it is not 3.
    private static IntToDoubleFunction one(IntToDoubleFunction part, DoubleUnaryOperator operator) {
        return row -> {
            double value = part.applyAsDouble(row);
            return Double.isNaN(value) ? value : operator.applyAsDouble(value);
        };
    }

    private static IntToDoubleFunction two(
            IntToDoubleFunction left, IntToDoubleFunction right, DoubleBinaryOperator operator) {
        return row -> {
            double a = left.applyAsDouble(row);
            double b = right.applyAsDouble(row);
            return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : operator.applyAsDouble(a, b);
        };
    }
}
