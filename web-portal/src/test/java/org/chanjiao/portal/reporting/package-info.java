/** Tests of the pages of reports and of their review. */
@org.jspecify.annotations.NullMarked
package org.chanjiao.portal.reporting;
