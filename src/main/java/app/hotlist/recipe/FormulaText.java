package app.hotlist.recipe;

import app.hotlist.table.NumberColumn;
import app.hotlist.table.Table;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.CoalesceFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.Log10Function;
import com.ezylang.evalex.functions.basic.LogFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// A formula that has been read: the columns it names, and how it is worked out.
///
/// EvalEx reads it; the arithmetic is done here on doubles, which a million rows need, and on nothing else.
final class FormulaText {

    private static final int LONGEST = 1000;

    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .functionDictionary(functions())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private final String text;
    private final ASTNode root;

    /// Names in brackets by where they stand: the parser is given a name of the same length in their place.
    private final Map<Integer, String> bracketed;

    private final Set<String> columns = new LinkedHashSet<>();

    private FormulaText(String text, ASTNode root, Map<Integer, String> bracketed) {
        this.text = text;
        this.root = root;
        this.bracketed = bracketed;
        check(root);
    }

    /// Nothing that reads a clock, draws lots or handles texts.
    private static FunctionDictionaryIfc functions() {
        FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("AVERAGE", new AverageFunction());
        functions.addFunction("CEILING", new CeilingFunction());
        functions.addFunction("COALESCE", new CoalesceFunction());
        functions.addFunction("FLOOR", new FloorFunction());
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("LOG", new LogFunction());
        functions.addFunction("LOG10", new Log10Function());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("ROUND", new RoundFunction());
        functions.addFunction("SQRT", new SqrtFunction());
        functions.addFunction("SUM", new SumFunction());
        return functions;
    }

    /// Reads a formula.
    ///
    /// @throws app.hotlist.base.UserException if it cannot be read; it says at which character
    static FormulaText parse(String text) {
        Map<Integer, String> bracketed = new HashMap<>();
        String plain = withoutBrackets(text, bracketed);
        try {
            return new FormulaText(text, new Expression(plain, LANGUAGE).getAbstractSyntaxTree(), bracketed);
        } catch (ParseException failure) {
            throw unreadable(text, failure.getStartPosition(), String.valueOf(failure.getMessage()));
        }
    }

    private static String withoutBrackets(String text, Map<Integer, String> bracketed) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw unreadable(text, 1, "Between 1 and %d characters are needed".formatted(LONGEST));
        }
        StringBuilder plain = new StringBuilder(text);
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open)) {
            int close = text.indexOf(']', open);
            if (close <= open + 1) {
                throw unreadable(text, open + 1, "A column name and a closing bracket are missing");
            }
            bracketed.put(open + 1, text.substring(open + 1, close));
            plain.replace(open, close + 1, "c" + "_".repeat(close - open));
            open = close;
        }
        return plain.toString();
    }

    private static RuntimeException unreadable(String text, int position, String what) {
        int at = Math.clamp(position - 1L, 0, text.length());
        return RecipeProblem.UNREADABLE_FORMULA.with(text.substring(0, at) + " ▸ " + text.substring(at), at + 1, what);
    }

    /// The columns that it names, in the order in which they appear.
    List<String> columns() {
        return List.copyOf(columns);
    }

    /// How a row of these is worked out.
    IntToDoubleFunction of(Table rows) {
        return term(root, rows);
    }

    private String column(Token token) {
        return bracketed.getOrDefault(token.getStartPosition(), token.getValue());
    }

    private void check(ASTNode node) {
        Token token = node.getToken();
        switch (token.getType()) {
            case VARIABLE_OR_CONSTANT -> columns.add(column(token));
            case NUMBER_LITERAL -> {
                if (!token.getValue().matches("[0-9.]+([eE][+-]?[0-9]+)?")) {
                    throw unreadable(text, token.getStartPosition(), "This is no number");
                }
            }
            case INFIX_OPERATOR, PREFIX_OPERATOR, FUNCTION -> {}
            default -> throw unreadable(text, token.getStartPosition(), "Only numbers can be worked out");
        }
        node.getParameters().forEach(this::check);
    }

    private IntToDoubleFunction term(ASTNode node, Table rows) {
        Token token = node.getToken();
        List<IntToDoubleFunction> parts = new ArrayList<>();
        node.getParameters().forEach(part -> parts.add(term(part, rows)));
        return switch (token.getType()) {
            case NUMBER_LITERAL -> {
                double number = Double.parseDouble(token.getValue());
                yield _ -> number;
            }
            case VARIABLE_OR_CONSTANT -> {
                NumberColumn column = rows.numbers(column(token));
                yield column::get;
            }
            case PREFIX_OPERATOR -> FormulaTerms.prefix(token.getValue(), parts.getFirst());
            case INFIX_OPERATOR -> FormulaTerms.infix(token.getValue(), parts.getFirst(), parts.getLast());
            default -> FormulaTerms.function(token.getValue().toLowerCase(Locale.ROOT), parts);
        };
    }
}
