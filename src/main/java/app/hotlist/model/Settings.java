package app.hotlist.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and changes the numbers of a kind's record by their [Range].
final class Settings {

    /// The setting of kinds that can be bagged.
    static final String EXTRA_COPIES = "extraCopies";

    private static final ClassValue<List<Setting>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Setting> computeValue(Class<?> kind) {
            return Arrays.stream(kind.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(Range.class))
                    .map(Settings::setting)
                    .toList();
        }
    };

    private Settings() {}

    private static Setting setting(RecordComponent component) {
        Range range = component.getAnnotation(Range.class);
        return new Setting(
                component.getName(),
                component.getType() == int.class,
                range.least(),
                range.most(),
                range.usual(),
                Double.isNaN(range.simplest()) ? range.usual() : range.simplest(),
                Double.isNaN(range.finest()) ? range.usual() : range.finest(),
                range.byFactors());
    }

    /// The settings of a kind, in the order of its record.
    static List<Setting> of(Class<? extends ModelSpec> kind) {
        return KNOWN.get(kind);
    }

    /// @param values of the settings, in their order
    /// @throws IllegalArgumentException if one of them is outside its range
    static void check(Class<? extends ModelSpec> kind, double... values) {
        List<Setting> settings = of(kind);
        for (int i = 0; i < values.length; i++) {
            settings.get(i).check(values[i]);
        }
    }

    /// The kind with the usual value of every setting; it has nothing but settings.
    static <T extends ModelSpec> T usual(Class<T> kind) {
        Object[] values = of(kind).stream()
                .map(setting -> boxed(setting.usual(), setting.whole()))
                .toArray();
        return make(kind, values);
    }

    static double value(ModelSpec spec, Setting setting) {
        for (RecordComponent component : spec.getClass().getRecordComponents()) {
            if (component.getName().equals(setting.name()) && read(component, spec) instanceof Number number) {
                return number.doubleValue();
            }
        }
        throw new IllegalArgumentException("%s has no setting %s".formatted(spec.id(), setting.name()));
    }

    /// The same with another value.
    static <T extends ModelSpec> T with(T spec, Setting setting, double value) {
        setting.check(value);
        List<@Nullable Object> values = new ArrayList<>();
        boolean found = false;
        for (RecordComponent component : spec.getClass().getRecordComponents()) {
            boolean it = component.getName().equals(setting.name());
            found |= it;
            values.add(it ? boxed(value, setting.whole()) : read(component, spec));
        }
        if (!found) {
            throw new IllegalArgumentException("%s has no setting %s".formatted(spec.id(), setting.name()));
        }
        @SuppressWarnings("unchecked") // of the spec's own class
        Class<T> kind = (Class<T>) spec.getClass();
        return make(kind, values.toArray());
    }

    private static Object boxed(double value, boolean whole) {
        return whole ? (Object) (int) value : (Object) value;
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's component can be read", impossible);
        }
    }

    private static <T> T make(Class<T> kind, @Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException failure) {
            throw new IllegalArgumentException(String.valueOf(failure.getCause()), failure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record can be made", impossible);
        }
    }
}
