/**
 * Makes TeX in titles and abstracts readable: {@code $O(n^{2})$} becomes O(n²), {@code G\"odel} Gödel.
 *
 * <p>Our own, because what stands on Maven Central does not fit: latex2unicode brings Scala's run time, jlatexmath and
 * SnuggleTeX make pictures and MathML, which mail readers do not show, jbibtex reads accents and no mathematics. And none
 * of them says which letter came from where, so the words a filter found could not be marked.
 *
 * <p>{@link dev.paperboy.rendering.math.MathText} is the way in. {@code TextReader} walks over the words and has the
 * {@code Formulas} between them read: by a {@code Row}, which knows TeX's rules, into a {@code RowLine}, which spaces it for
 * one line of text. What a command prints is looked up in {@code Commands}. A formula that cannot be read (a command nobody
 * knows, braces that do not close, too deep, too long) stays as it came, dollars and all: nothing is lost, nothing is
 * thrown. Each character is looked at a bounded number of times.
 *
 * <p>Pure Java: this package knows nothing but itself.
 */
@NullMarked
package dev.paperboy.rendering.math;

import org.jspecify.annotations.NullMarked;
