package app.hotlist.model;

import app.hotlist.base.Texts;

/// A number of a [ModelSpec] that can be set: all that a form or a search needs to know about it.
///
/// @param name as in files
/// @param whole whether it has no decimals
/// @param least the least it may be
/// @param most the most it may be
/// @param usual what does well on most leads
/// @param simplest what makes the simplest model that still makes sense, [#usual] where it makes none simpler
/// @param finest what makes the finest model that still makes sense, [#usual] where it makes none finer
/// @param byFactors whether a step is a factor instead of a difference, as on a logarithmic scale
public record Setting(
        String name,
        boolean whole,
        double least,
        double most,
        double usual,
        double simplest,
        double finest,
        boolean byFactors) {

    /// Its name for people.
    public String title() {
        return Texts.get("model.setting." + name + ".name");
    }

    /// What it does, in a sentence.
    public String words() {
        return Texts.get("model.setting." + name + ".words");
    }

    /// The value a share of the way from the least to the most: whole where the setting is, in equal steps or, by
    /// factors, in equal ratios.
    ///
    /// @param share in [0, 1]
    public double between(double share) {
        return between(least, most, share);
    }

    /// The value at a place between simple and fine.
    ///
    /// @param fineness in [-1, 1]: -1 the simplest, 0 the usual, 1 the finest
    public double at(double fineness) {
        if (fineness == 0) {
            return usual;
        }
        return fineness < 0 ? between(usual, simplest, -fineness) : between(usual, finest, fineness);
    }

    private double between(double from, double to, double share) {
        // Factors from 0 would never leave it.
        double value = byFactors && from > 0 && to > 0 ? from * Math.pow(to / from, share) : from + (to - from) * share;
        return Math.clamp(whole ? Math.rint(value) : value, least, most);
    }

    /// @throws IllegalArgumentException if the value is outside the range, or has decimals and must not
    void check(double value) {
        if (!(value >= least && value <= most) || (whole && value != Math.rint(value))) {
            throw new IllegalArgumentException("%s must be between %s and %s: %s".formatted(name, least, most, value));
        }
    }
}
