package app.hotlist.gui.prepare;

import app.hotlist.base.Texts;
import app.hotlist.base.UserException;
import app.hotlist.gui.support.Strings;
import app.hotlist.recipe.Step;
import app.hotlist.recipe.StepKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One thing that can be set in a step: a component of its record other than the columns.
///
/// @param name the component's name
/// @param value what it is set to: an enum, a number, a text, a set, a list, a map, or an optional date
record StepSetting(StepKind kind, String name, Object value) {

    /// So many words of a list are told.
    private static final int FEW = 3;

    /// All that can be set, in the order of the record.
    static List<StepSetting> of(Step step) {
        return Arrays.stream(step.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("columns"))
                .map(component -> new StepSetting(StepKind.of(step), component.getName(), value(step, component)))
                .toList();
    }

    /// The same step with other values.
    ///
    /// @param values from a setting's name to its value
    /// @throws UserException if the values make no sense together
    /// @throws IllegalArgumentException likewise
    static Step with(Step step, Map<String, ?> values) {
        RecordComponent[] components = step.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> values.containsKey(component.getName())
                        ? values.get(component.getName())
                        : value(step, component))
                .toArray();
        try {
            return step.getClass().getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException refused) {
            switch (refused.getCause()) {
                case UserException user -> throw user;
                case IllegalArgumentException unfit -> throw unfit;
                case null, default -> throw new IllegalStateException(refused);
            }
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Object value(Step step, RecordComponent component) {
        try {
            return component.getAccessor().invoke(step);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /// What it is called on the form.
    String label() {
        return Texts.get("recipe.setting." + kind.id() + "." + name);
    }

    /// One constant of an enum in words.
    static String words(Enum<?> constant) {
        return Texts.get(
                "recipe.choice." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// All settings of a step in a few words.
    static String summary(Step step) {
        return of(step).stream()
                .map(StepSetting::brief)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// What it is set to, in words.
    String words() {
        return value instanceof Boolean on
                ? (on ? Strings.get("prepare.settings.yes") : Strings.get("prepare.settings.no"))
                : brief();
    }

    private String brief() {
        return switch (value) {
            case Enum<?> constant -> words(constant);
            case Boolean on -> on ? label() : "";
            case Double number -> number(number);
            case Optional<?> given -> given.map(Object::toString).orElse("");
            case Map<?, ?> map -> listed(map.entrySet(), entry -> entry.getValue() + " × " + entry.getKey());
            case Collection<?> some ->
                listed(some, one -> one instanceof Enum<?> constant ? words(constant) : String.valueOf(one));
            default -> value.toString();
        };
    }

    private static <T> String listed(Collection<? extends T> some, Function<T, String> words) {
        String first = some.stream().limit(FEW).map(words).collect(Collectors.joining(", "));
        return some.size() <= FEW ? first : Strings.get("prepare.settings.more", first, some.size() - FEW);
    }

    /// A number as it is typed: with a point, and without it where it is whole.
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
