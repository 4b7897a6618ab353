package org.chanjiao.portal.console;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** An address or network as typed. */
record AddressForm(@NotBlank(message = "{console.range.required}") String range, @Nullable String note) {

    static AddressForm empty() {
        return new AddressForm("", "");
    }

    String remark() {
        return note == null ? "" : note;
    }
}
