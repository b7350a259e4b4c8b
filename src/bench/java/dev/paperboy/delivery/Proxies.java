package dev.paperboy.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stand-ins for interfaces with more methods than anybody wants to write. */
final class Proxies {

    private Proxies() {}

    /** What is done in place of a call. */
    interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws ReflectiveOperationException;
    }

    static <T> T of(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, all) -> {
            try {
                return call.of(method, all);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }));
    }
}
