/**
 * What people see and press, in a real browser against the packaged application: one Chromium and one running site for all
 * tests, a context of its own for each visitor. Where Chromium is missing, these tests are skipped and say how to get it.
 */
@NullMarked
package dev.paperboy.browser;

import org.jspecify.annotations.NullMarked;
