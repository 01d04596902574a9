package app.hotlist.workspace;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// The scores of former exports, which know leads by a hash of their ids. The edges hand them in, since lists are made
/// elsewhere.
///
/// @param counting how many scores of these leads are kept
/// @param forgetting takes these leads' scores out
public record FormerExports(ToIntFunction<Set<String>> counting, Consumer<Set<String>> forgetting) {}
