package app.hotlist.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a number of a [ModelSpec] may be, said once, beside the number: forms, searches and checks read it from
/// here, as a [Setting].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Range {

    /// The least it may be.
    double least();

    /// The most it may be.
    double most();

    /// What does well on most leads.
    double usual();

    /// What makes the simplest model that still makes sense; `NaN` where it does not make a model simpler.
    double simplest() default Double.NaN;

    /// What makes the finest model that still makes sense; `NaN` where it does not make a model finer.
    double finest() default Double.NaN;

    /// Whether a step is a factor (from 0.1 to 1 as from 1 to 10) instead of a difference.
    boolean byFactors() default false;
}
