export { loadShapes, toDiagnostic, type ValidateOptions, type ValidationResult, type Violation, validate } from './validate.js'
