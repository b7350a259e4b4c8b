package dev.paperboy.subscriber;

import java.util.List;

/** Whom a line of a list means. */
sealed interface Listed {

    /** The same for two lines that mean the same. */
    String key();

    /** As the list of suppressions writes it. */
    String mac(SuppressionMacs macs);

    /** Every way that it may stand there already. */
    List<String> known(SuppressionMacs macs);

    /** An address, as other services give them out. */
    record ByAddress(EmailAddress address) implements Listed {

        @Override
        public String key() {
            return address.key();
        }

        @Override
        public String mac(SuppressionMacs macs) {
            return macs.of(address);
        }

        @Override
        public List<String> known(SuppressionMacs macs) {
            return macs.allOf(address.key());
        }
    }

    /** A hash, as our own export has it; it holds no at sign, so it is no address' key. */
    record ByMac(String mac) implements Listed {

        @Override
        public String key() {
            return mac;
        }

        @Override
        public String mac(SuppressionMacs macs) {
            return mac;
        }

        @Override
        public List<String> known(SuppressionMacs macs) {
            return List.of(mac);
        }
    }
}
