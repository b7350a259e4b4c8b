package dev.paperboy.secret;

import io.smallrye.config.SmallRyeConfigBuilder;

/** Keys of a secret that everybody knows. */
public final class BenchedKeys {

    private BenchedKeys() {}

    /** One key. */
    public static Keys keys() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(SecretConfig.class)
                .withDefaultValue("paperboy.data-dir", "unused")
                .withDefaultValue("paperboy.secret", "a-secret-that-everybody-knows-and-nobody-uses")
                .build();
        return new Keys(config.getConfigMapping(SecretConfig.class));
    }
}
