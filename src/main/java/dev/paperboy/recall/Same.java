package dev.paperboy.recall;

/** A key that is the very object, not one that is equal to it: nothing has to be compared. */
public record Same<T>(T object) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof Same<?> same && same.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
