/** Addresses as QR codes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chanjiao.qr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
