package dev.paperboy;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import jakarta.annotation.Priority;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes {@code paperboy.data-dir} absolute wherever it is read: H2 takes no other path, and nobody should have to know. */
@Priority(100) // Below SmallRye's expressions, so that the database's address gets it too.
public class AbsoluteDataDir implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;
    private static final String NAME = "paperboy.data-dir";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        if (!name.equals(NAME) || value == null || value.getValue() == null) {
            return value;
        }
        return value.withValue(
                Path.of(value.getValue()).toAbsolutePath().normalize().toString());
    }
}
