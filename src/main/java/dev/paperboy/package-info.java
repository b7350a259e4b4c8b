/** Paperboy e-mails each researcher the new papers that match their topics. */
@NullMarked
package dev.paperboy;

import org.jspecify.annotations.NullMarked;
