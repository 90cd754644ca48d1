//! The gradient of the hand's misfit by hand: in, what the misfit takes, and a buffer; out, the misfit, and in the buffer its
//! gradient by the pose.

use crate::hand::{Affine, Model, compose, joint, rotation_about, skin, turn};

/// The value and, in `dtheta`, the gradient of [`crate::hand::misfit`].
pub(crate) fn value_and_gradient(
    theta: &[f64],
    model: &Model,
    correspondences: &[usize],
    points: &[[f64; 3]],
    dtheta: &mut [f64],
) -> f64 {
    let pose = pose(theta, model);
    let turning = [theta[0], theta[1], theta[2]];
    let rotation = rotation_about(turning);
    let mut dtransforms = vec![[[0.0; 4]; 3]; model.bones.len()];
    let mut drotation = [[0.0; 3]; 3];
    let mut misfit = 0.0;
    dtheta.fill(0.0);
    for (point, vertex) in points.iter().zip(correspondences) {
        let vertex = &model.vertices[*vertex];
        let skinned = skin(&pose.transforms, vertex);
        let placed = turn(&rotation, skinned);
        let mut dskinned = [0.0; 3];
        for row in 0..3 {
            let off = placed[row] + theta[3 + row] - point[row];
            misfit += off * off;
            dtheta[3 + row] += off;
            for column in 0..3 {
                drotation[row][column] += off * skinned[column];
                dskinned[column] += off * rotation[row][column];
            }
        }
        let [x, y, z] = vertex.position;
        for (bone, weight) in &vertex.influences {
            for (row, slope) in dtransforms[*bone].iter_mut().zip(dskinned) {
                let slope = weight * slope;
                row[0] += slope * x;
                row[1] += slope * y;
                row[2] += slope * z;
                row[3] += slope;
            }
        }
    }
    dtheta[..3].copy_from_slice(&pull_rotation_about(turning, &drotation));
    pull_bones(&pose, model, &dtransforms, dtheta);
    0.5 * misfit
}

/// What the bones are in a pose.
struct Pose {
    angles: Vec<[f64; 2]>,
    /// Each bone's frame within its parent's, and within the hand's.
    relatives: Vec<Affine>,
    absolutes: Vec<Affine>,
    transforms: Vec<Affine>,
}

fn pose(theta: &[f64], model: &Model) -> Pose {
    let mut angles = vec![[0.0; 2]; model.bones.len()];
    for (finger, angles) in theta[6..].chunks(4).zip(angles[2..].chunks_mut(4)) {
        angles[0] = [finger[0], finger[1]];
        angles[1][0] = finger[2];
        angles[2][0] = finger[3];
    }
    let count = model.bones.len();
    let mut relatives = Vec::with_capacity(count);
    let mut absolutes: Vec<Affine> = Vec::with_capacity(count);
    let mut transforms = Vec::with_capacity(count);
    for (bone, [flexion, abduction]) in model.bones.iter().zip(&angles) {
        let relative = compose(&bone.relative, &joint(*flexion, *abduction));
        let absolute = match bone.parent {
            Some(parent) => compose(&absolutes[parent], &relative),
            None => relative,
        };
        relatives.push(relative);
        absolutes.push(absolute);
        transforms.push(compose(&absolute, &bone.inverse));
    }
    Pose {
        angles,
        relatives,
        absolutes,
        transforms,
    }
}

/// From the tips of the fingers to the wrist.
fn pull_bones(pose: &Pose, model: &Model, dtransforms: &[Affine], dtheta: &mut [f64]) {
    let mut dabsolutes = vec![[[0.0; 4]; 3]; model.bones.len()];
    for (i, bone) in model.bones.iter().enumerate().rev() {
        pull_first(&bone.inverse, &dtransforms[i], &mut dabsolutes[i]);
        let dabsolute = dabsolutes[i];
        let mut drelative = dabsolute;
        if let Some(parent) = bone.parent {
            pull_first(&pose.relatives[i], &dabsolute, &mut dabsolutes[parent]);
            drelative = pull_second(&pose.absolutes[parent], &dabsolute);
        }
        // The wrist, the bones in the palm and the forearm do not bend.
        let (finger, which) = (i.wrapping_sub(2) / 4, i.wrapping_sub(2) % 4);
        if finger < 5 && which < 3 {
            let [dflexion, dabduction] =
                pull_joint(pose.angles[i], &pull_second(&bone.relative, &drelative));
            let first = 6 + 4 * finger;
            if which == 0 {
                dtheta[first] += dflexion;
                dtheta[first + 1] += dabduction;
            } else {
                dtheta[first + 1 + which] += dflexion;
            }
        }
    }
}

/// Adds what belongs to the first map of a composition.
fn pull_first(second: &Affine, dproduct: &Affine, dfirst: &mut Affine) {
    for row in 0..3 {
        for k in 0..3 {
            for column in 0..4 {
                dfirst[row][k] += dproduct[row][column] * second[k][column];
            }
        }
        dfirst[row][3] += dproduct[row][3];
    }
}

/// What belongs to the second map of a composition.
fn pull_second(first: &Affine, dproduct: &Affine) -> Affine {
    let mut dsecond = [[0.0; 4]; 3];
    for row in 0..3 {
        for k in 0..3 {
            for column in 0..4 {
                dsecond[k][column] += first[row][k] * dproduct[row][column];
            }
        }
    }
    dsecond
}

/// What belongs to flexion and abduction.
fn pull_joint([flexion, abduction]: [f64; 2], d: &Affine) -> [f64; 2] {
    let (sx, cx) = flexion.sin_cos();
    let (sz, cz) = abduction.sin_cos();
    let dflexion = sz * (sx * d[0][1] + cx * d[0][2]) - cz * (sx * d[1][1] + cx * d[1][2])
        + cx * d[2][1]
        - sx * d[2][2];
    let dabduction = -sz * d[0][0] - cz * (cx * d[0][1] - sx * d[0][2]) + cz * d[1][0]
        - sz * (cx * d[1][1] - sx * d[1][2]);
    [dflexion, dabduction]
}

/// What belongs to the axis times the angle of a rotation.
fn pull_rotation_about(r: [f64; 3], d: &[[f64; 3]; 3]) -> [f64; 3] {
    let angle = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
    if angle < 1e-4 {
        return [0.0; 3];
    }
    let axis = r.map(|r| r / angle);
    let (s, c) = angle.sin_cos();
    // The matrix is c + s [axis]× + (1 - c) axis axisᵀ.
    let skew = [d[2][1] - d[1][2], d[0][2] - d[2][0], d[1][0] - d[0][1]];
    let mut daxis = [0.0; 3];
    let mut dangle = 0.0;
    for i in 0..3 {
        daxis[i] += s * skew[i];
        dangle += c * skew[i] * axis[i] - s * d[i][i];
        for j in 0..3 {
            daxis[i] += (1.0 - c) * (d[i][j] + d[j][i]) * axis[j];
            dangle += s * d[i][j] * axis[i] * axis[j];
        }
    }
    let radial = daxis[0] * axis[0] + daxis[1] * axis[1] + daxis[2] * axis[2];
    std::array::from_fn(|i| (daxis[i] - axis[i] * radial) / angle + axis[i] * dangle)
}
