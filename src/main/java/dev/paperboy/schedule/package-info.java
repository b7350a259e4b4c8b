/**
 * When things happen. Quartz only hints that it may be time to look: each job is a shell that calls one story, and each story
 * asks the database what is to be done. A job that fires twice, late or not at all loses nothing.
 */
@NullMarked
package dev.paperboy.schedule;

import org.jspecify.annotations.NullMarked;
