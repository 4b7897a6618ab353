/** A package named by technique, on purpose. */
package example.broken.service;
