/// The inventor of the sample data: a tool for developers, not part of the product.
@NullMarked
package app.hotlist.sample;

import org.jspecify.annotations.NullMarked;
