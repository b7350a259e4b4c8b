package dev.paperboy.recall;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values in two generations: when the younger one is full it becomes the older, and what was the older is forgotten but for
 * what was asked for meanwhile. Asking costs one look into a map, or two. For many threads; two that miss the same value at
 * once may both make it, so values must not depend on who made them.
 *
 * @param <K> has {@code equals} and {@code hashCode}, which are asked often
 */
public final class Recall<K, V> {

    private final long half;
    private final ToLongFunction<V> weigher;
    private final AtomicLong weight = new AtomicLong();
    private volatile ConcurrentMap<K, V> younger = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> older = new ConcurrentHashMap<>();

    /**
     * An empty one.
     *
     * @param capacity how much all values together weigh at most; half of it is kept at least
     * @param weigher the weight of a value, at least 1
     */
    public Recall(long capacity, ToLongFunction<V> weigher) {
        this.half = Math.max(1, capacity / 2);
        this.weigher = weigher;
    }

    /** One that counts values. */
    public static <K, V> Recall<K, V> ofMost(int values) {
        return new Recall<>(values, any -> 1);
    }

    /** Null when it was never kept, or is forgotten. */
    public @Nullable V get(K key) {
        var young = younger.get(key);
        if (young != null) {
            return young;
        }
        var old = older.get(key);
        if (old != null) {
            put(key, old);
        }
        return old;
    }

    /** Keeps a value, in place of another under this key. */
    public void put(K key, V value) {
        if (younger.put(key, value) == null && weight.addAndGet(weigher.applyAsLong(value)) > half) {
            turn();
        }
    }

    private synchronized void turn() {
        if (weight.get() > half) {
            older = younger;
            younger = new ConcurrentHashMap<>();
            weight.set(0);
        }
    }
}
