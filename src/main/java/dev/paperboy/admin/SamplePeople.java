package dev.paperboy.admin;

import dev.paperboy.account.Admin;
import dev.paperboy.account.AdminSession;
import dev.paperboy.account.ApiToken;
import dev.paperboy.account.Role;
import dev.paperboy.rendering.SamplePaper;
import dev.paperboy.subscriber.Consent;
import dev.paperboy.subscriber.Topic;
import java.time.Instant;
import java.util.Optional;

/** Rows of no database, to try templates with. */
final class SamplePeople {

    static final Instant THEN = Instant.parse("2026-11-20T07:00:00Z");

    private SamplePeople() {}

    static Admin admin(boolean disabled) {
        return new Admin() {
            @Override
            public long id() {
                return 7;
            }

            @Override
            public String key() {
                return "admin:7";
            }

            @Override
            public String name() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public Role role() {
                return disabled ? Role.VIEWER : Role.OWNER;
            }

            @Override
            public boolean disabled() {
                return disabled;
            }

            @Override
            public Instant createdAt() {
                return THEN;
            }
        };
    }

    static AdminSession session() {
        return new AdminSession() {
            @Override
            public String handle() {
                return "handle";
            }

            @Override
            public Instant createdAt() {
                return THEN;
            }

            @Override
            public Instant lastSeenAt() {
                return THEN;
            }

            @Override
            public String ip() {
                return "2001:db8::1";
            }

            @Override
            public String browser() {
                return SamplePaper.HOSTILE;
            }
        };
    }

    static ApiToken token(Optional<Instant> used) {
        return new ApiToken() {
            @Override
            public long id() {
                return 7;
            }

            @Override
            public String name() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public String prefix() {
                return "pb_abcdef";
            }

            @Override
            public Role role() {
                return Role.OPERATOR;
            }

            @Override
            public String creator() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public Instant createdAt() {
                return THEN;
            }

            @Override
            public Optional<Instant> lastUsedAt() {
                return used;
            }

            @Override
            public Optional<Instant> revokedAt() {
                return used;
            }
        };
    }

    static Topic topic(boolean enabled) {
        return new Topic() {
            @Override
            public long id() {
                return 7;
            }

            @Override
            public String name() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public String filterText() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public String canonicalFilter() {
                return SamplePaper.HOSTILE;
            }

            @Override
            public int paperLimit() {
                return 10;
            }

            @Override
            public boolean enabled() {
                return enabled;
            }
        };
    }

    static Consent consent(Optional<String> known) {
        return new Consent() {
            @Override
            public Instant at() {
                return THEN;
            }

            @Override
            public String event() {
                return "confirmed";
            }

            @Override
            public String origin() {
                return "web";
            }

            @Override
            public String wording() {
                return known.orElse("");
            }

            @Override
            public String topics() {
                return known.orElse("");
            }

            @Override
            public Optional<String> ip() {
                return known;
            }

            @Override
            public Optional<String> userAgent() {
                return known;
            }

            @Override
            public Optional<String> page() {
                return known;
            }
        };
    }
}
