/** An engine that leans on a framework, on purpose. */
package example.broken.extraction;
