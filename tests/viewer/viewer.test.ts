import { accessibilityTests } from './accessibility.suite.js'
import { addressTests } from './address.suite.js'
import { fallbackTests } from './fallback.suite.js'
import { graphTests } from './graph.suite.js'
import { hostileTests } from './hostile.suite.js'
import { keyboardTests } from './keyboard.suite.js'
import { queryTests } from './query.suite.js'
import { readingTests } from './reading.suite.js'
import { shareTests } from './share.suite.js'
import { useViewer } from './suite.js'
import { timelineTests } from './timeline.suite.js'

useViewer()
graphTests()
keyboardTests()
timelineTests()
readingTests()
addressTests()
fallbackTests()
accessibilityTests()
shareTests()
queryTests()
hostileTests()
