package dev.paperboy.edition;

/**
 * Puts an edition's progress into the words of one listener.
 *
 * @param <E> what the listener is sent
 */
public interface EditionListener<E> {

    /** The edition as it is now: at the first look, and whenever it has changed. */
    E tell(EditionReport report);

    /** A sign that the line is alive, so that no proxy hangs up while nothing changes. */
    E alive();

    /** Whether this report is the last to be told. */
    boolean isLast(EditionReport report);
}
