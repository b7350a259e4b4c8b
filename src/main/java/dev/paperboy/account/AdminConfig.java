package dev.paperboy.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "paperboy.admin")
interface AdminConfig {

    /** A bearer token of the API with all rights; without one only the tokens made on the admin page count */
    Optional<String> token();
}
