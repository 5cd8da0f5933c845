/** A row of modules that turns about one axis to follow the sun. */
export interface Tracker {
  /** Azimuth the axis points to, clockwise from north; 180 for an axis north–south [°]. */
  readonly axisAzimuthDeg: number
  /** Tilt of the axis, its lower end towards `axisAzimuthDeg` [°]. */
  readonly axisTiltDeg: number
  /** Furthest rotation to either side [°]. */
  readonly maxAngleDeg: number
  /** Width of a row over the distance of the rows; for turning back before rows shade each other. */
  readonly groundCover: number
  readonly backtrack: boolean
}

export interface Orientation {
  /** Tilt of the plane [rad]. */
  readonly tilt: number
  /** Azimuth of the plane, clockwise from north [rad]. */
  readonly facing: number
}

const RAD = Math.PI / 180

/**
 * Where the modules of a tracker face.
 *
 * Sources: W. Marion, A. Dobos, "Rotation Angle for the Optimum Tracking of One-Axis Trackers", NREL/TP-6A20-58891 (2013);
 * turning back: E. Lorenzo, L. Narvarte, J. Muñoz, Prog. Photovolt. 19 (2011) 747–753, on level ground.
 *
 * @param sinElevation  sine of the sun's elevation, > 0
 * @param azimuth       of the sun, clockwise from north [rad]
 */
export function trackerOrientation(tracker: Tracker, sinElevation: number, azimuth: number): Orientation {
  const axisAzimuth = tracker.axisAzimuthDeg * RAD
  const axisTilt = tracker.axisTiltDeg * RAD
  const cosElevation = Math.sqrt(Math.max(0, 1 - sinElevation * sinElevation))
  // The sun in the frame of the axis: x across it (to the right of where it points), z away from the ground.
  const x = cosElevation * Math.sin(azimuth - axisAzimuth)
  const z = cosElevation * Math.sin(axisTilt) * Math.cos(azimuth - axisAzimuth) + sinElevation * Math.cos(axisTilt)
  let rotation = Math.atan2(x, z)
  if (tracker.backtrack && tracker.groundCover > 0) {
    const reach = Math.abs(Math.cos(rotation)) / tracker.groundCover
    if (reach < 1) rotation -= Math.sign(rotation) * Math.acos(reach)
  }
  const limit = tracker.maxAngleDeg * RAD
  rotation = Math.min(limit, Math.max(-limit, rotation))
  // Normal of the plane: turned about the axis, then tilted with it.
  const right = Math.sin(rotation)
  const along = Math.cos(rotation) * Math.sin(axisTilt)
  const up = Math.cos(rotation) * Math.cos(axisTilt)
  const tilt = Math.acos(Math.min(1, Math.max(-1, up)))
  const facing = axisAzimuth + Math.atan2(right, along)
  return { tilt, facing: tilt < 1e-9 ? axisAzimuth : facing }
}
